/** Email by SMTP, which cannot be asked afterwards what became of a message. */
@NullMarked
package org.ownwords.delivery.gateway.smtp;

import org.jspecify.annotations.NullMarked;
