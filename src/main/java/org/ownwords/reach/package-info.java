/** Sources, indicators, surveys, statistics, disclosure control. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "campaign",
            "delivery :: counts",
            "publicsite :: counts",
            "review :: counts",
            "directory",
            "language"
        })
@NullMarked
package org.ownwords.reach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
