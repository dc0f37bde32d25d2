/** Safe public pages and short codes, counted without visitors' data. */
@ApplicationModule(
        allowedDependencies = {"base", "account", "review", "render :: *", "message", "sound", "directory", "language"})
@NullMarked
package org.ownwords.publicsite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
