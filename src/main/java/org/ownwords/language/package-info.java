/** Tags, names, script, direction, written or spoken status, proposed fallback, need by police area. */
@ApplicationModule(allowedDependencies = {"base", "account"})
@NullMarked
package org.ownwords.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
