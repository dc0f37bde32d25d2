/** Contacts at rest: keys, sealing, the CSV that brings them, suppression. */
@NullMarked
package org.ownwords.delivery.contact;

import org.jspecify.annotations.NullMarked;
