package org.innoplaces.access;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.innoplaces.access.Call.Body;
import org.innoplaces.access.Call.Query;
import org.innoplaces.media.MediaQuery;
import org.innoplaces.media.Upload;
import org.innoplaces.media.action.FindDraftFile;
import org.innoplaces.media.action.FindMedia;
import org.innoplaces.media.action.ReadMediaFile;
import org.innoplaces.media.action.ReplaceFile;
import org.innoplaces.media.action.UploadMedia;

/** What is done to the files of the media library; the rest of a medium is an entry. */
final class MediaCalls {

  private static final String MEDIA = "media";
  private static final String PICTURE =
      "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='9'></svg>";
  private static final Query NAMED = new Query(Map.of("filename", "cour.svg"));

  private final CallTable table;

  MediaCalls(CallTable table) {
    this.table = table;
  }

  void media() {
    UUID medium =
        table.made(table.platform().get(UploadMedia.class).upload(Actor.SYSTEM, upload(9)));
    read(medium);
    table.add(
        table.needs(MEDIA, "create", "edit"),
        UploadMedia.class,
        "upload",
        (a, who) -> a.upload(who, upload(9)),
        "MediaUploadResource.upload",
        MEDIA,
        NAMED,
        new Body(PICTURE.formatted(9)));
    table.add(
        table.needs(MEDIA, "edit"),
        ReplaceFile.class,
        "replace",
        (a, who) -> a.replace(who, medium, 1, upload(8)),
        "MediaUploadResource.replace",
        MEDIA,
        medium.toString(),
        "\"und.1\"",
        NAMED,
        new Body(PICTURE.formatted(8)));
  }

  private static Upload upload(int width) {
    byte[] bytes = PICTURE.formatted(width).getBytes(StandardCharsets.UTF_8);
    return new Upload(
        new ByteArrayInputStream(bytes), "cour.svg", Optional.empty(), Optional.empty());
  }

  private void read(UUID medium) {
    List<Permission> read = table.needs(MEDIA, "read");
    table.desk(
        table.needs(MEDIA, "edit"), ReadMediaFile.class, "read", (a, who) -> a.read(who, medium));
    table.desk(read, FindDraftFile.class, "find", (a, who) -> a.find(who, medium, "original"));
    table.desk(
        read,
        FindMedia.class,
        "find",
        (a, who) -> a.find(who, new MediaQuery("fr", MediaQuery.Condition.NONE, 0, 5)));
    table.desk(read, FindMedia.class, "texts", (a, who) -> a.texts(who, List.of(medium)));
  }
}
