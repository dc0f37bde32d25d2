/** Plan, audience, coverage, calendar, placements, release by a second person, hold. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "publicsite",
            "review",
            "render :: *",
            "message",
            "directory",
            "language"
        })
@NullMarked
package org.ownwords.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
