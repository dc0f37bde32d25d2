/** Content packs, in and out. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "reach",
            "delivery",
            "campaign",
            "publicsite",
            "review",
            "quality :: *",
            "render :: *",
            "message",
            "directory",
            "language"
        })
@NullMarked
package org.ownwords.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
