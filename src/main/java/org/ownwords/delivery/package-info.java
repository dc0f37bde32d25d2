/** Contacts, consent, suppression, dispatch, gateways, receipts and replies. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "account",
            "campaign",
            "review",
            "review :: session",
            "render :: *",
            "message",
            "directory",
            "language"
        })
@NullMarked
package org.ownwords.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
