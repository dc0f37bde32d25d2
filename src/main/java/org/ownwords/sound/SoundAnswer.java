package org.ownwords.sound;

import java.nio.file.Path;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file of sound as browsers want it: whole or in the ranges that they ask for, without which Apple's players stay dumb. */
public final class SoundAnswer {

    private SoundAnswer() {}

    /** The file, kept by no cache; "not found" where it is gone. */
    public static ResponseEntity<Resource> of(Path file, AudioType type) {
        Resource sound = new FileSystemResource(file);
        if (!sound.exists()) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.contentType()))
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .body(sound);
    }
}
