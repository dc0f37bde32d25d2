/** Staff pages, a folder per feature. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "exchange",
            "reach :: *",
            "delivery :: *",
            "campaign :: *",
            "publicsite :: *",
            "review",
            "quality",
            "render :: *",
            "message",
            "directory",
            "language"
        })
@NullMarked
package org.ownwords.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
