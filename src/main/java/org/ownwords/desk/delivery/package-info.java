/** Staff pages of what leaves and what comes back: progress, handset, replies, contacts. */
@NullMarked
package org.ownwords.desk.delivery;

import org.jspecify.annotations.NullMarked;
