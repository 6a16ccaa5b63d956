package org.innoplaces.content.exchange.extension;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.innoplaces.content.exchange.RecordsFile;
import org.innoplaces.plugin.ExtensionPoint;
import org.innoplaces.problem.Problem;

/**
 * Takes the rows of a plugin's own tables into an export, and brings them back on import.
 *
 * <p>A CDI bean; one for each file. The platform checks permissions before it calls: {@code read}
 * for the export, {@code manage} for the import, both on {@link RecordsFile#subject()}; what is
 * done here needs no check of its own. Called on the thread of a request or of the start. What the
 * export calls throw cuts the file off, so that nobody takes a part for the whole; what the import
 * calls throw refuses the import, and nothing of it stays.
 *
 * <p>Records hold no secrets. When they tell of people, the file is personal data wherever it is
 * kept: a {@link org.innoplaces.privacy.extension.PersonalData} bean declares the table, and people
 * who were erased must not come back with an older file.
 */
@ExtensionPoint(since = "0.1")
public interface RecordsExchange {

  /** Where the records stand in the export; always the same. */
  RecordsFile file();

  /**
   * The next rows after the last record given before, in an order that stays, each a record of its
   * own; empty at the end. In a transaction of its own for each call.
   *
   * @param last what was given last; empty at first
   * @param most how many there may be
   */
  List<JsonObject> after(Optional<JsonObject> last, int most);

  /**
   * What is wrong with a record of a file, each at its place, a JSON pointer; empty when it can be
   * brought in. Changes nothing. In the transaction of the import, once the entries of the import
   * are stored.
   */
  List<Problem> check(JsonObject record);

  /**
   * Stores a record without problems; bringing it in twice changes nothing the second time. In the
   * transaction of the import, once all that is in the import was checked. An {@link
   * org.innoplaces.problem.InvalidInput} or {@link org.innoplaces.problem.Conflict} is told at its
   * line.
   */
  void bring(JsonObject record);
}
