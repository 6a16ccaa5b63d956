package org.innoplaces.system;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.innoplaces.system.harness.Administrator;
import org.innoplaces.system.harness.Site;

/** The ways by which a file comes in; all of them answer in French here. */
enum UploadWay {
  /** A program with a token. */
  API {
    @Override
    HttpResponse<String> send(Site site, String name, String type, byte[] bytes) {
      return site.send(
          "/api/manage/media?filename=" + encoded(name),
          request ->
              request
                  .header("Authorization", "Bearer " + Administrator.TOKEN)
                  .header("Accept-Language", "fr")
                  .header("Content-Type", type)
                  .POST(BodyPublishers.ofByteArray(bytes)));
    }
  },
  /** The script of the desk. */
  SCRIPT {
    @Override
    HttpResponse<String> send(Site site, String name, String type, byte[] bytes) {
      DeskSession desk = DeskSession.administrator(site);
      return desk.send(
          "/desk/files?filename=" + encoded(name),
          request ->
              request
                  .header("X-Form-Token", desk.token())
                  .header("Content-Type", type)
                  .POST(BodyPublishers.ofByteArray(bytes)));
    }
  },
  /** The form of the desk, without scripts. */
  FORM {
    @Override
    HttpResponse<String> send(Site site, String name, String type, byte[] bytes) {
      DeskSession desk = DeskSession.administrator(site);
      byte[] form = form(desk.token(), name, type, bytes);
      return desk.send(
          "/desk/files",
          request ->
              request
                  .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                  .POST(BodyPublishers.ofByteArray(form)));
    }
  };

  static final String BOUNDARY = "a-line-between-the-parts";

  /** Sends one file and returns what is answered. */
  abstract HttpResponse<String> send(Site site, String name, String type, byte[] bytes);

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** A form as browsers send it: its token, then one file. */
  static byte[] form(String token, String name, String type, byte[] bytes) {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    form.writeBytes(formHead(token, name, type).getBytes(StandardCharsets.UTF_8));
    form.writeBytes(bytes);
    form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return form.toByteArray();
  }

  /** The start of such a form, up to the bytes of the file. */
  static String formHead(String token, String name, String type) {
    return "--%1$s\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n%2$s\r\n"
            .formatted(BOUNDARY, token)
        + "--%1$s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%2$s\"\r\n"
            .formatted(BOUNDARY, name)
        + "Content-Type: %s\r\n\r\n".formatted(type);
  }
}
