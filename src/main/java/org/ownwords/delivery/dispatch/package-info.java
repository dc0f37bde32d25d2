/** The durable queue: planning, claiming, attempting, settling, looking up. */
@NullMarked
package org.ownwords.delivery.dispatch;

import org.jspecify.annotations.NullMarked;
