package org.innoplaces.webapp.desk.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.innoplaces.content.Locales;
import org.innoplaces.content.manage.DraftText;
import org.innoplaces.media.MediaKind;
import org.innoplaces.media.Medium;
import org.innoplaces.media.MediumText;
import org.innoplaces.media.PixelSize;
import org.innoplaces.media.Rendition;
import org.innoplaces.webapp.desk.page.DeskLanguages;
import org.innoplaces.webapp.desk.page.EntryEditor;

/** What the form of a medium shows besides its fields: {@code #{medium.…}}. */
@Named("medium")
@RequestScoped
public class MediumPage {

  private final EntryEditor editor;
  private final DeskLanguages place;
  private MediumText text;

  /** For CDI proxies. */
  protected MediumPage() {
    this(null, null);
  }

  @Inject
  MediumPage(EntryEditor editor, DeskLanguages place) {
    this.editor = editor;
    this.place = place;
  }

  /**
   * A rendition as it is listed.
   *
   * @param address where readers find it once it is published
   * @param shown where the desk shows it
   */
  public record Drawn(Rendition rendition, PixelSize size, String address, String shown) {}

  /** Whether what is edited is a medium with a file. */
  public boolean isThere() {
    return editor.getType().name().equals("media")
        && !editor.isNew()
        && getText().medium().isPresent();
  }

  /** What its newest texts say. */
  public MediumText getText() {
    if (text == null) {
      Map<String, DraftText> drafts = editor.getEntry().drafts();
      text =
          new MediumText(
              editor.getEntry().summary().id(),
              drafts.entrySet().stream()
                  .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().data())));
    }
    return text;
  }

  /** Its file and what its addresses are made from. */
  public Medium getMedium() {
    return getText().medium().orElseThrow();
  }

  /** The kind of its file as bundles name it. */
  public String getKind() {
    return getText().kind().map(MediaKind::token).orElse("");
  }

  /** Whether it is seen. */
  public boolean isSeen() {
    return getText().kind().filter(MediaKind::isSeen).isPresent();
  }

  /** Where the desk shows the original. */
  public String getOriginal() {
    return DeskPictures.address(getMedium(), null);
  }

  /** Where readers find the original once it is published. */
  public String getAddress() {
    return getMedium().original().toString();
  }

  /** The renditions with their addresses. */
  public List<Drawn> getRenditions() {
    Medium medium = getMedium();
    return medium.renditions().stream()
        .map(
            one ->
                new Drawn(
                    one,
                    medium.size(one).orElseThrow(),
                    medium.address(one).toString(),
                    DeskPictures.address(medium, one)))
        .toList();
  }

  /** The languages of the site in which those who do not see it are told nothing of it. */
  public List<String> getLacking() {
    return isSeen()
        ? place.getOffered().stream().filter(tag -> !getText().isDescribed(tag)).toList()
        : List.of();
  }

  /** The revision of the shared values that a replacement starts from. */
  public int getBase() {
    return editor.getEntry().draft(Locales.SHARED).map(DraftText::number).orElse(0);
  }
}
