package org.ownwords.exchange.worked;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.base.TextFile;
import org.ownwords.base.Yaml;
import org.ownwords.base.YamlFields;
import org.ownwords.exchange.PackFiles;

/**
 * The folder of one worked campaign in a pack; what is wrong in a file is told with its line, all of it at once.
 *
 * @param path with a slash at its end, such as {@code campaigns/hate-crime-awareness-week/}
 */
record Folder(PackFiles files, String path) {

    /** Reads one YAML file with a reader, and tells every problem that it found. */
    void yaml(String file, Consumer<YamlFields> reader) {
        List<Problem> problems = new ArrayList<>();
        reader.accept(new YamlFields(name(file), Yaml.read(name(file), text(file), 1), problems));
        tell(problems);
    }

    /** Reads each row of a CSV file; a row that a reader refuses becomes a problem with its line, and the others are read. */
    void rows(String file, Consumer<NamedCsvRecord> reader) {
        List<Problem> problems = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().skipEmptyLines(true).ofNamedCsvRecord(text(file))) {
            for (NamedCsvRecord row : rows) {
                try {
                    reader.accept(row);
                } catch (ProblemException | IllegalArgumentException | NoSuchElementException e) {
                    problems.add(Problem.at(
                            name(file),
                            (int) row.getStartingLineNumber(),
                            String.valueOf(e.getMessage()),
                            "Correct the row."));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tell(problems);
    }

    /** Whether the folder holds a file: some campaigns have no contacts, or no weeks behind them. */
    boolean holds(String file) {
        return files.paths().contains(path + file);
    }

    byte[] bytes(String file) {
        if (!holds(file)) {
            throw new ProblemException(
                    Problem.in(name(file), "The file is missing.", "A worked campaign needs it: put it there."));
        }
        return files.read(path + file);
    }

    String name(String file) {
        return path + file;
    }

    private String text(String file) {
        return TextFile.decode(name(file), bytes(file));
    }

    private static void tell(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }
}
