/** What every module stands on: problems told well, London's time, and where the installation keeps its things. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.ownwords.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
