/** Areas, communities and their confirmed fallbacks, venues, services, contact routes and verified facts. */
@ApplicationModule(allowedDependencies = {"base", "account", "language"})
@NullMarked
package org.ownwords.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
