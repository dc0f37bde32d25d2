package org.ownwords.render.engine;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** Gives the layout engine style sheets and images by name, and nothing else. */
final class Resources implements FSStreamFactory {

    static final String PROTOCOL = "sheet";
    static final String BASE = PROTOCOL + ":/";

    private static final String IMAGE = "image/";

    private final Surroundings surroundings;

    Resources(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public FSStream getUrl(String address) {
        String name = address.substring(BASE.length());
        if (name.startsWith(IMAGE)) {
            return image(name.substring(IMAGE.length()));
        }
        String style = surroundings
                .styles()
                .apply(name)
                .orElseThrow(() ->
                        new IllegalArgumentException("the template asks for a style sheet that is not there: " + name));
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(style.getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public Reader getReader() {
                return new StringReader(style);
            }
        };
    }

    private FSStream image(String name) {
        byte[] image = surroundings.images().get(name);
        if (image == null) {
            throw new IllegalArgumentException("the template asks for an image that is not there: " + name);
        }
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(image);
            }

            @Override
            public Reader getReader() {
                throw new UnsupportedOperationException("an image is not text");
            }
        };
    }
}
