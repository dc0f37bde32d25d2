/** Recorded voices: which kinds of file are taken, how loud and how long they are, where they pause, and the same as a small file. */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package org.ownwords.sound;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
