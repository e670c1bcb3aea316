import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.csv.reader.CharSeeker;
import org.neo4j.csv.reader.CharSeekers;
import org.neo4j.csv.reader.Configuration;
import org.neo4j.csv.reader.Extractors;
import org.neo4j.csv.reader.Mark;
import org.neo4j.csv.reader.Readables;

/**
 * Reads each FILE as LOAD CSV does, with its settings out of the box, and writes FILE.neo4j beside it: cells ended by
 * U+001F, rows by U+001E.
 */
public final class Neo4jCsv {
  public static void main(String[] files) throws IOException {
    for (String file : files) Files.writeString(Path.of(file + ".neo4j"), cells(Path.of(file)));
  }

  private static String cells(Path file) throws IOException {
    Configuration settings = Configuration.newBuilder().withMultilineDocuments(path -> true)
        .withLegacyStyleQuoting(true).withEmptyQuotedStringsAsNull(false).withTrimStrings(false).build();
    StringBuilder cells = new StringBuilder();
    Mark mark = new Mark();
    Extractors extractors = new Extractors();
    try (CharSeeker seeker = CharSeekers.charSeeker(Readables.files(StandardCharsets.UTF_8, file), settings, false)) {
      while (seeker.seek(mark, ',')) {
        String cell = seeker.tryExtract(mark, extractors.string());
        cells.append(cell == null ? "" : cell).append('\u001F');
        if (mark.isEndOfLine()) cells.append('\u001E');
      }
    }
    return cells.toString();
  }
}
