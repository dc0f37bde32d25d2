/** From one text to SMS, poster, social card, email, spoken script and page; the text engine within. */
@ApplicationModule(allowedDependencies = {"base", "account", "message", "directory", "language"})
@NullMarked
package org.ownwords.render;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
