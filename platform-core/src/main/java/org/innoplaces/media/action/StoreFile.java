package org.innoplaces.media.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.util.Optional;
import org.innoplaces.media.FileType;
import org.innoplaces.media.MediaFile;
import org.innoplaces.media.MediaSettings;
import org.innoplaces.media.MediaStore;
import org.innoplaces.media.Upload;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;
import org.innoplaces.problem.TooLarge;

/**
 * Takes a file in: looks at its bytes, not at its name, and keeps only what browsers show without
 * harm. Photographs lose what they tell besides what they show.
 *
 * <p>Storing the same bytes again changes nothing. Knows no transactions: a file whose entry is
 * rolled back afterwards stays as bytes that nobody refers to.
 */
@ApplicationScoped
public class StoreFile {

  /** The field that an uploaded file is for. */
  static final Source UPLOADED = Source.pointer("/data/attributes/file");

  private final MediaStore store;
  private final MediaSettings settings;

  /** For CDI proxies. */
  protected StoreFile() {
    this(null, null);
  }

  /** Keeps files in the store, up to the size of the settings. */
  @Inject
  public StoreFile(MediaStore store, MediaSettings settings) {
    this.store = store;
    this.settings = settings;
  }

  /**
   * Stores a file.
   *
   * @param bytes read once and not closed
   * @param name the sender's name of the file, also with a path or unusual characters
   * @param source where the sender named it, for the refusal; may be null
   * @throws InvalidInput with the code {@code unsafe-file} when it is of a type that is not taken,
   *     or not safe to be shown
   * @throws TooLarge when it is larger than the settings allow
   */
  public MediaFile store(InputStream bytes, String name, Source source) {
    return store(bytes, name, source, Claim.nothing());
  }

  /** Stores a file whose sender must have told the truth about it. */
  MediaFile store(Upload upload) {
    return store(upload.bytes(), upload.name(), UPLOADED, new Claim(upload.mediaType()));
  }

  private MediaFile store(InputStream bytes, String name, Source source, Claim claim) {
    int most = settings.largestFile();
    try (MediaStore.Received received = store.receive(bytes, most)) {
      Candidate candidate = new Candidate(name, source, received.path());
      if (received.size() > most) {
        throw new TooLarge(Problem.of("file-too-large", source, name, most));
      }
      FileType type = SniffType.of(candidate);
      claim.check(candidate, type);
      Measures measures = Measures.of(candidate, type);
      Optional<Pieces> pieces = StripMetadata.of(candidate, type);
      String tame = FileName.of(name, type);
      return pieces.isEmpty() || pieces.get().areWhole(received.size())
          ? kept(received, tame, type, measures)
          : stripped(candidate, pieces.get(), tame, type, measures);
    }
  }

  private MediaFile stripped(
      Candidate candidate, Pieces pieces, String name, FileType type, Measures measures) {
    try (FileChannel file = FileChannel.open(candidate.path());
        InputStream rest = pieces.open(file);
        MediaStore.Received clean = store.receive(rest, settings.largestFile())) {
      return kept(clean, name, type, measures);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static MediaFile kept(
      MediaStore.Received file, String name, FileType type, Measures measures) {
    file.keep();
    return new MediaFile(
        file.sha256(), name, type.mediaType(), file.size(), measures.width(), measures.height());
  }
}
