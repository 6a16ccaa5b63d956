package org.innoplaces.system;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** The form of a page of the desk, as a browser without script fills it in and sends it. */
final class DeskForm {

  private final Visitor visitor;
  private final String path;
  private final Document page;
  private final FormElement form;

  private DeskForm(Visitor visitor, String path, HttpResponse<String> answer) {
    this.visitor = visitor;
    this.path = path;
    this.page = Jsoup.parse(answer.body());
    if (!(page.getElementById("entry") instanceof FormElement found)) {
      throw new AssertionError(answer.statusCode() + answer.body());
    }
    this.form = found;
  }

  /** The one by which an entry is edited. */
  static DeskForm ofEntry(Visitor visitor, String path) {
    return new DeskForm(visitor, path, visitor.get(path));
  }

  /** The same as an answer shows it. */
  DeskForm in(HttpResponse<String> answer) {
    return new DeskForm(visitor, path, answer);
  }

  /** The page around it. */
  Document page() {
    return page;
  }

  boolean isTicked(String name) {
    return box(name).hasAttr("checked");
  }

  DeskForm tick(String name, boolean yes) {
    box(name).attr("checked", yes);
    return this;
  }

  private Element box(String name) {
    return form.expectFirst("input[type=checkbox][name=" + name + "]");
  }

  DeskForm fill(String name, String value) {
    form.expectFirst("[name=" + name + "]").val(value);
    return this;
  }

  /** Sends it with the one button that was pressed, whether it is there or not. */
  HttpResponse<String> press(String button) {
    return press(button, "yes");
  }

  /** The same where the button says something. */
  HttpResponse<String> press(String button, String value) {
    form.select("template, [form], button, [type=submit]").remove();
    List<String> fields = new ArrayList<>();
    for (KeyVal pair : form.formData()) {
      fields.addAll(List.of(pair.key(), pair.value()));
    }
    fields.addAll(List.of(button, value));
    return visitor.send(path, fields.toArray(String[]::new));
  }
}
