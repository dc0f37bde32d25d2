/** What carries a message out of the house, behind one contract. */
@NamedInterface("gateway")
@NullMarked
package org.ownwords.delivery.gateway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
