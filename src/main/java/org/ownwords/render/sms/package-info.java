/** Text messages: encoding, segments and the characters that decide them. */
@NamedInterface("sms")
@NullMarked
package org.ownwords.render.sms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
