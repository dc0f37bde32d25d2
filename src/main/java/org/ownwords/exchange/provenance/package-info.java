/** Where texts come from that other organisations made, as packs say it and as it is kept here. */
@NamedInterface("provenance")
@NullMarked
package org.ownwords.exchange.provenance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
