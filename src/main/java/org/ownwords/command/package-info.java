/** The command line and start-up. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "desk",
            "exchange :: *",
            "reach :: *",
            "delivery :: *",
            "campaign :: *",
            "publicsite :: *",
            "review",
            "quality :: *",
            "render :: *",
            "message",
            "directory",
            "language"
        })
@NullMarked
package org.ownwords.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
