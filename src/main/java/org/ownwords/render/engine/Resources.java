package org.ownwords.render.engine;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** Gives the layout engine style sheets by name, and nothing else. */
final class Resources implements FSStreamFactory {

    static final String PROTOCOL = "sheet";
    static final String BASE = PROTOCOL + ":/";

    private final Surroundings surroundings;

    Resources(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public FSStream getUrl(String address) {
        String name = address.substring(BASE.length());
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
}
