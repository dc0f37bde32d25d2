package org.ownwords.base;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML as maps, lists and text, nothing else: no types are guessed, and anchors, aliases and tags are refused. Reads
 * the parser's events, so that hostile nesting ends early.
 */
public final class Yaml {
    private static final int DEEPEST = 20;
    private static final int LONGEST_NAME = 200;

    private final String where;
    private final int firstLine;
    private final Iterator<Event> events;
    private final List<Problem> problems = new ArrayList<>();

    private Yaml(String where, String yaml, int firstLine) {
        this.where = where;
        this.firstLine = firstLine;
        LoadSettings settings = LoadSettings.builder()
                .setLabel(where)
                .setCodePointLimit(Math.max(TextFile.LIMIT, yaml.length()))
                .build();
        this.events = new Parse(settings).parseString(yaml).iterator();
    }

    /**
     * The fields of a YAML document; none where it is empty.
     *
     * @param where what problems call the file
     * @param firstLine the line of the file that the text starts on, from 1
     * @throws ProblemException with every problem, its line and field
     */
    public static YamlValue.Fields read(String where, String yaml, int firstLine) {
        Yaml reader = new Yaml(where, yaml, firstLine);
        YamlValue.Fields fields = reader.document();
        if (!reader.problems.isEmpty()) {
            throw new ProblemException(reader.problems);
        }
        return fields;
    }

    private YamlValue.Fields document() {
        try {
            next();
            Event start = next();
            if (start.getEventId() == Event.ID.StreamEnd) {
                return new YamlValue.Fields(Map.of(), firstLine);
            }
            YamlValue root = read(next(), 0);
            next();
            if (next().getEventId() != Event.ID.StreamEnd) {
                problem(firstLine, "There is more than one YAML document.", "Keep one, without a line of --- inside.");
            }
            if (root instanceof YamlValue.Fields fields) {
                return fields;
            }
            if (root instanceof YamlValue.Text text && text.text().isEmpty()) {
                return new YamlValue.Fields(Map.of(), firstLine);
            }
            problem(root.line(), "These are not fields.", "Write each as a name, a colon, a space and its value.");
        } catch (TooDeep e) {
            problem(e.line, "Values stand inside one another more than 20 deep.", "Write them flatter.");
        } catch (MarkedYamlEngineException e) {
            int line = firstLine + e.getProblemMark().map(Mark::getLine).orElse(0);
            problem(line, "This is not YAML: " + e.getProblem() + ".", REMEDY);
        } catch (YamlEngineException e) {
            problem(firstLine, "This is not YAML: it holds a sign that YAML does not allow.", REMEDY);
        }
        return new YamlValue.Fields(Map.of(), firstLine);
    }

    private static final String REMEDY =
            "Write each field as a name, a colon, a space and its value; put a value that holds a colon or quotes into double quotes.";

    private Event next() {
        return events.next();
    }

    private YamlValue read(Event event, int depth) {
        int line = line(event);
        if (depth > DEEPEST) {
            throw new TooDeep(line);
        }
        if (event instanceof AliasEvent
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            problem(line, "Anchors and aliases (& and *) are not used.", "Write the value out, in double quotes.");
        }
        if (event instanceof ScalarEvent scalar) {
            refuse(scalar.getTag(), line);
            return new YamlValue.Text(scalar.getValue(), line);
        }
        if (event instanceof SequenceStartEvent start) {
            refuse(start.getTag(), line);
            return items(line, depth);
        }
        if (event instanceof MappingStartEvent start) {
            refuse(start.getTag(), line);
            return fields(line, depth);
        }
        return new YamlValue.Text("", line);
    }

    private YamlValue items(int line, int depth) {
        List<YamlValue> items = new ArrayList<>();
        for (Event event = next(); !(event instanceof SequenceEndEvent); event = next()) {
            items.add(read(event, depth + 1));
        }
        return new YamlValue.Items(List.copyOf(items), line);
    }

    private YamlValue fields(int line, int depth) {
        Map<String, YamlValue> fields = new LinkedHashMap<>();
        for (Event event = next(); !(event instanceof MappingEndEvent); event = next()) {
            YamlValue name = read(event, depth + 1);
            YamlValue value = read(next(), depth + 1);
            if (!(name instanceof YamlValue.Text text) || text.text().length() > LONGEST_NAME) {
                problem(name.line(), "A field's name is not a short text.", "Name it with a word.");
            } else if (fields.putIfAbsent(text.text(), value) != null) {
                problem(name.line(), "The field \"" + text.text() + "\" stands here twice.", "Keep one of the two.");
            }
        }
        return new YamlValue.Fields(java.util.Collections.unmodifiableMap(fields), line);
    }

    private void refuse(Optional<String> tag, int line) {
        if (tag.isPresent() && !tag.get().equals("!")) {
            problem(line, "Types (" + tag.get() + ") are not used; every value is text.", "Take the type out.");
        }
    }

    private int line(Event event) {
        return firstLine + event.getStartMark().map(Mark::getLine).orElse(0);
    }

    private void problem(int line, String what, String remedy) {
        if (problems.size() < 50) {
            problems.add(Problem.at(where, line, what, remedy));
        }
    }

    private static final class TooDeep extends RuntimeException {
        private final int line;

        TooDeep(int line) {
            super(null, null, false, false);
            this.line = line;
        }
    }
}
