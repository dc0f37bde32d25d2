/** What an organisation settles for all of its campaigns. */
@NullMarked
package org.ownwords.desk.settings;

import org.jspecify.annotations.NullMarked;
