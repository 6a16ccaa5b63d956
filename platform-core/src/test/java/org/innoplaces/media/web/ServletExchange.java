package org.innoplaces.media.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** One request and its answer without a server; knows only what the servlet uses. */
final class ServletExchange {

  private final String method;
  private final String path;
  private final Map<String, String> given = new TreeMap<>();
  private final Map<String, String> parameters = new TreeMap<>();
  private final Map<String, String> headers = new TreeMap<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private int status = HttpServletResponse.SC_OK;

  ServletExchange(String method, String path) {
    this.method = method;
    this.path = path;
  }

  ServletExchange header(String name, String value) {
    given.put(name, value);
    return this;
  }

  ServletExchange parameter(String name, String value) {
    parameters.put(name, value);
    return this;
  }

  int status() {
    return status;
  }

  Map<String, String> headers() {
    return headers;
  }

  String body() {
    return body.toString(StandardCharsets.UTF_8);
  }

  HttpServletRequest request() {
    return proxy(
        HttpServletRequest.class,
        (proxy, called, arguments) ->
            switch (called.getName()) {
              case "getMethod" -> method;
              case "getPathInfo" -> path;
              case "getParameter" -> parameters.get(arguments[0]);
              case "getContextPath" -> "";
              case "getHeader" -> given.get(arguments[0]);
              default -> throw new UnsupportedOperationException(called.toString());
            });
  }

  HttpServletResponse response() {
    return proxy(
        HttpServletResponse.class,
        (proxy, called, arguments) -> {
          switch (called.getName()) {
            case "setStatus", "sendError" -> status = (Integer) arguments[0];
            case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
            case "setContentLengthLong" -> headers.put("Content-Length", arguments[0].toString());
            case "getOutputStream" -> {
              return output();
            }
            default -> throw new UnsupportedOperationException(called.toString());
          }
          return null;
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private ServletOutputStream output() {
    return new ServletOutputStream() {
      @Override
      public void write(int one) {
        body.write(one);
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setWriteListener(WriteListener listener) {
        throw new UnsupportedOperationException();
      }
    };
  }
}
