/** Checks of text: each a small class returning findings in plain English. */
@ApplicationModule(allowedDependencies = {"base", "account", "render :: *", "message", "directory", "language"})
@NullMarked
package org.ownwords.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
