/**
 * Staff pages, a folder per feature.
 *
 * <p>Records that a template shows are public: FreeMarker sees public members of public types alone. Numbers in templates are
 * written as computers do, safe in addresses; {@code say.count(n)} writes them for people.
 */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "exchange :: *",
            "reach :: *",
            "delivery :: *",
            "campaign :: *",
            "publicsite :: *",
            "review :: *",
            "quality :: *",
            "render :: *",
            "message",
            "sound",
            "directory",
            "language"
        })
@NullMarked
package org.ownwords.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
