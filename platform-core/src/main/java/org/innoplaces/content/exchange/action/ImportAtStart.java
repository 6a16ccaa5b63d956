package org.innoplaces.content.exchange.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.innoplaces.access.Actor;
import org.innoplaces.content.entry.ContentRepository;
import org.innoplaces.content.exchange.ImportRefused;
import org.innoplaces.content.exchange.ImportResult;
import org.innoplaces.content.exchange.RecordsFile;
import org.innoplaces.content.schema.ContentSchema;
import org.innoplaces.content.schema.TypeSchema;
import org.innoplaces.json.JsonText;
import org.innoplaces.problem.Problem;

/**
 * Imports what the operator asked for when the instance starts, the starter content only into an
 * empty one; before that, remembers the types that there are, and hands kept records to plugins
 * that came back.
 */
@ApplicationScoped
public class ImportAtStart {

  private static final System.Logger LOG = System.getLogger(ImportAtStart.class.getName());

  private final ImportContent importContent;
  private final RememberTypes types;
  private final BringKeptRecords bringKept;
  private final ContentRepository repository;
  private final ContentSchema schema;
  private final ImportSettings settings;

  /** For CDI proxies. */
  protected ImportAtStart() {
    this(null, null, null, null, null, null);
  }

  @Inject
  ImportAtStart(
      ImportContent importContent,
      RememberTypes types,
      BringKeptRecords bringKept,
      ContentRepository repository,
      ContentSchema schema,
      ImportSettings settings) {
    this.importContent = importContent;
    this.types = types;
    this.bringKept = bringKept;
    this.repository = repository;
    this.schema = schema;
    this.settings = settings;
  }

  /**
   * Imports; a refused folder is told in the report and stops nothing.
   *
   * @return {@code {"imports": [...], "types": [...]}} for whoever started the instance
   */
  public JsonObject run() {
    types.remember();
    bringKept.files().forEach(this::bringKept);
    Optional<Path> starter = settings.starter().filter(folder -> repository.isEmpty());
    JsonArrayBuilder imports = JsonText.array();
    Stream.of(starter, settings.folder())
        .flatMap(Optional::stream)
        .map(this::imported)
        .forEach(imports::add);
    List<String> types = schema.types().stream().map(TypeSchema::name).toList();
    return JsonText.object().add("imports", imports).add("types", JsonText.strings(types)).build();
  }

  /** What a plugin refuses or fails at stays kept, and stops nothing. */
  private void bringKept(RecordsFile file) {
    try {
      bringKept.bring(file);
    } catch (RuntimeException | LinkageError refused) {
      LOG.log(System.Logger.Level.WARNING, file.path() + " stays kept: " + refused, refused);
    }
  }

  private JsonObjectBuilder imported(Path folder) {
    JsonObjectBuilder told = JsonText.object().add("folder", folder.toString());
    try {
      ImportResult result = importContent.importFolder(Actor.SYSTEM, folder);
      return told.add("created", result.created())
          .add("updated", result.updated())
          .add("unchanged", result.unchanged())
          .add("records", result.records())
          .add("kept", result.kept())
          .add("problems", JsonText.array());
    } catch (ImportRefused refused) {
      JsonArrayBuilder problems = JsonText.array();
      refused.problems().forEach(problem -> problems.add(told(problem)));
      return told.add("created", 0).add("updated", 0).add("unchanged", 0).add("problems", problems);
    }
  }

  private static JsonObjectBuilder told(Problem problem) {
    return JsonText.object()
        .add("place", problem.source() == null ? "" : problem.source().value())
        .add("message", problem.text(Locale.getDefault()));
  }
}
