package org.innoplaces.webapp.desk.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.innoplaces.access.CurrentActor;
import org.innoplaces.media.ListedMedium;
import org.innoplaces.media.MediaKind;
import org.innoplaces.media.MediaPage;
import org.innoplaces.media.MediaQuery;
import org.innoplaces.media.MediaSettings;
import org.innoplaces.media.action.FindMedia;
import org.innoplaces.webapp.desk.address.DeskVisit;
import org.innoplaces.webapp.desk.page.DeskLanguages;
import org.innoplaces.webapp.desk.page.DeskMenu;
import org.innoplaces.webapp.desk.page.DeskReply;

/** The media library; what is looked for stands in the address: {@code #{library.…}}. */
@Named("library")
@RequestScoped
public class LibraryPage {

  private static final int SIZE = 48;

  private final FindMedia find;
  private final CurrentActor actor;
  private final DeskVisit visit;
  private final DeskReply reply;
  private final DeskMenu menu;
  private final DeskLanguages place;
  private final MediaSettings settings;
  private MediaPage page;

  /** For CDI proxies. */
  protected LibraryPage() {
    this(null, null, null, null, null, null, null);
  }

  @Inject
  LibraryPage(
      FindMedia find,
      CurrentActor actor,
      DeskVisit visit,
      DeskReply reply,
      DeskMenu menu,
      DeskLanguages place,
      MediaSettings settings) {
    this.find = find;
    this.actor = actor;
    this.visit = visit;
    this.reply = reply;
    this.menu = menu;
    this.place = place;
    this.settings = settings;
  }

  /** The page that is shown. */
  public MediaPage getPage() {
    if (page == null) {
      MediaQuery.Condition condition =
          new MediaQuery.Condition(
              filled("search"),
              filled("tag"),
              filled("kind").flatMap(MediaKind::of),
              getUse().equals("unused"),
              getUse().equals("trashed"));
      page =
          find.find(
              actor.get(),
              new MediaQuery(visit.getLanguage(), condition, (getNumber() - 1) * SIZE, SIZE));
    }
    return page;
  }

  private Optional<String> filled(String name) {
    return Optional.of(reply.text(name)).filter(text -> !text.isBlank());
  }

  /** Which uses are asked for. */
  public List<String> getUses() {
    return List.of("unused", "trashed");
  }

  /** The wanted use: none, or an empty text for any. */
  public String getUse() {
    return filled("use").filter(getUses()::contains).orElse("");
  }

  /** The kinds that can be asked for. */
  public List<String> getKinds() {
    return Arrays.stream(MediaKind.values()).map(MediaKind::token).toList();
  }

  /** The number of the page, from 1. */
  public int getNumber() {
    return reply.page();
  }

  /** How many pages there are. */
  public long getPages() {
    return Math.max(1, (getPage().total() + SIZE - 1) / SIZE);
  }

  /** Where another page of the same list is, below a path. */
  public String pagePath(String path, int number) {
    StringBuilder address = new StringBuilder(path).append("?page=").append(number);
    for (String name : List.of("search", "tag", "kind", "use")) {
      filled(name)
          .ifPresent(
              value ->
                  address
                      .append('&')
                      .append(name)
                      .append('=')
                      .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
    }
    return address.toString();
  }

  /** The languages of the site in which those who do not see it are told nothing of it. */
  public List<String> lacking(ListedMedium medium) {
    return medium.text().kind().filter(MediaKind::isSeen).isEmpty()
        ? List.of()
        : place.getOffered().stream().filter(tag -> !medium.text().isDescribed(tag)).toList();
  }

  /** Whether one may take files in. */
  public boolean isOpen() {
    return menu.may("create", "media") && menu.may("edit", "media");
  }

  /** How many bytes a file may have. */
  public int getLargest() {
    return settings.largestFile();
  }
}
