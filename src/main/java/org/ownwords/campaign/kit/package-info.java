/** The campaign kit: everything that a campaign prints, posts and sends, made in one action and packed with its contents. */
@NamedInterface("kit")
@NullMarked
package org.ownwords.campaign.kit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
