/** Daily counters of delivery, for reach: no contact, no hash. */
@NamedInterface("counts")
@NullMarked
package org.ownwords.delivery.counts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
