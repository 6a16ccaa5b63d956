package org.innoplaces.media.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.innoplaces.access.Actor;
import org.innoplaces.access.NotSignedIn;
import org.innoplaces.media.MediaSettings;
import org.innoplaces.media.Upload;
import org.innoplaces.media.action.ReadMediaFile;
import org.innoplaces.media.action.ReplaceFile;
import org.innoplaces.media.action.UploadMedia;
import org.innoplaces.problem.InvalidInput;
import org.innoplaces.problem.NotFound;
import org.innoplaces.problem.PreconditionMissing;
import org.innoplaces.problem.Problem;
import org.innoplaces.problem.Source;
import org.innoplaces.problem.TooLarge;

/** Receives files for the media library, and answers what became of them. */
@ApplicationScoped
class ReceiveFile {

  private static final String NAME = "filename";
  private static final String NOTE = "note";
  private static final Set<String> PARAMETERS = new TreeSet<>(Set.of(NAME, NOTE));
  private static final String IF_MATCH = "If-Match";
  private static final Pattern TAG =
      Pattern.compile("\"(?:[A-Za-z0-9_]{1,40}\\.[0-9]{1,9}-)?und\\.([0-9]{1,9})\"");

  private final UploadMedia uploadMedia;
  private final ReplaceFile replaceFile;
  private final ReadMediaFile read;
  private final MediaSettings settings;

  protected ReceiveFile() {
    this(null, null, null, null);
  }

  @Inject
  ReceiveFile(
      UploadMedia uploadMedia,
      ReplaceFile replaceFile,
      ReadMediaFile read,
      MediaSettings settings) {
    this.uploadMedia = uploadMedia;
    this.replaceFile = replaceFile;
    this.read = read;
    this.settings = settings;
  }

  FileReply create(Actor actor, MultivaluedMap<String, String> given, Sent sent) {
    requireSomebody(actor);
    Upload upload = upload(given, sent);
    refuseTooLong(upload.name(), sent);
    UUID id = uploadMedia.upload(actor, upload);
    return FileReply.created(id, read.read(actor, id));
  }

  FileReply replace(
      Actor actor, String id, String ifMatch, MultivaluedMap<String, String> given, Sent sent) {
    requireSomebody(actor);
    UUID media = id(id);
    int base = base(ifMatch);
    Upload upload = upload(given, sent);
    refuseTooLong(upload.name(), sent);
    replaceFile.replace(actor, media, base, upload);
    return FileReply.replaced(media, read.read(actor, media));
  }

  private static void requireSomebody(Actor actor) {
    if (actor.equals(Actor.ANONYMOUS)) {
      throw new NotSignedIn();
    }
  }

  /** Who says how much will come is told before it comes. */
  private void refuseTooLong(String name, Sent sent) {
    if (sent.length() > settings.largestFile()) {
      throw new TooLarge(Problem.of("file-too-large", null, name, settings.largestFile()));
    }
  }

  private static UUID id(String id) {
    try {
      UUID parsed = UUID.fromString(id);
      if (parsed.toString().equals(id)) {
        return parsed;
      }
    } catch (IllegalArgumentException malformed) {
      throw new NotFound(Problem.of("unknown-entry", null, id));
    }
    throw new NotFound(Problem.of("unknown-entry", null, id));
  }

  private static int base(String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new PreconditionMissing(Problem.of("precondition-missing", Source.header(IF_MATCH)));
    }
    Matcher tag = TAG.matcher(ifMatch.trim());
    if (!tag.matches()) {
      throw new InvalidInput(Problem.of("malformed-etag", Source.header(IF_MATCH), ifMatch, "und"));
    }
    return Integer.parseInt(tag.group(1));
  }

  private static Upload upload(MultivaluedMap<String, String> given, Sent sent) {
    List<Problem> problems =
        given.keySet().stream()
            .filter(name -> !PARAMETERS.contains(name))
            .map(name -> unknown(name))
            .toList();
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    String name = Optional.ofNullable(given.getFirst(NAME)).orElse("");
    if (name.isBlank()) {
      throw new InvalidInput(Problem.of("missing-parameter", Source.parameter(NAME), NAME));
    }
    Optional<String> note = Optional.ofNullable(given.getFirst(NOTE));
    return new Upload(sent.body(), name, sent.mediaType(), note);
  }

  private static Problem unknown(String name) {
    return Problem.of(
        "unknown-parameter", Source.parameter(name), name, String.join(", ", PARAMETERS));
  }
}
