/** Verdicts and sign-off bound to section digests, and the readiness that follows from them. */
@ApplicationModule(
        allowedDependencies = {"base", "account", "quality", "render :: *", "message", "sound", "directory", "language"
        })
@NullMarked
package org.ownwords.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
