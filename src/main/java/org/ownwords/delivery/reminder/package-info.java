/** Letters to staff, before what texts claim may no longer be claimed. */
@NullMarked
package org.ownwords.delivery.reminder;

import org.jspecify.annotations.NullMarked;
