/** The embedded gateway for trials and the demo: a process of its own with its own journal. */
@NamedInterface("simulator")
@NullMarked
package org.ownwords.delivery.gateway.simulator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
