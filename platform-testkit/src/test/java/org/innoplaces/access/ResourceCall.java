package org.innoplaces.access;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.innoplaces.testkit.TestActor;
import org.innoplaces.testkit.TestPlatform;

/** Calls methods of resources without a server, up to where an answer would be sent. */
final class ResourceCall {

  private static final Map<Class<?>, List<Method>> ANSWERING = new ConcurrentHashMap<>();

  private final TestPlatform platform;

  ResourceCall(TestPlatform platform) {
    this.platform = platform;
    NoServer.install();
  }

  /** The methods that answer requests. */
  static List<Method> answering(Class<?> resource) {
    return ANSWERING.computeIfAbsent(
        resource,
        known -> Arrays.stream(known.getDeclaredMethods()).filter(ResourceCall::answers).toList());
  }

  private static boolean answers(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .anyMatch(type -> type.isAnnotationPresent(HttpMethod.class));
  }

  void call(Actor actor, Class<?> resource, Call call) {
    String name = call.resource().substring(call.resource().indexOf('.') + 1);
    Method method =
        answering(resource).stream()
            .filter(known -> known.getName().equals(name))
            .findFirst()
            .orElseThrow(() -> new AssertionError("There is no " + call.resource()));
    platform.get(TestActor.class).become(actor);
    try {
      method.invoke(platform.get(resource), arguments(method, call, actor));
    } catch (InvocationTargetException failure) {
      throw failure.getCause() instanceof RuntimeException unchecked
          ? unchecked
          : new IllegalStateException(failure);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    } finally {
      platform.get(TestActor.class).become(Actor.ANONYMOUS);
    }
  }

  private static Object[] arguments(Method method, Call call, Actor actor) {
    Iterator<Object> given = call.arguments().iterator();
    return Arrays.stream(method.getParameterTypes())
        .map(type -> argument(type, call, given, actor))
        .toArray();
  }

  private static Object argument(Class<?> type, Call call, Iterator<Object> given, Actor actor) {
    if (type.equals(UriInfo.class)) {
      return stub(type, new MultivaluedHashMap<>(call.query().parameters()));
    }
    if (type.equals(HttpHeaders.class)) {
      return stub(type, null);
    }
    Object value = given.next();
    if (value instanceof Call.Own own) {
      return own.apply(actor);
    }
    return value instanceof Call.Body body
        ? new ByteArrayInputStream(body.json().replace('\'', '"').getBytes(StandardCharsets.UTF_8))
        : value;
  }

  private static Object stub(Class<?> type, Object answer) {
    return Proxy.newProxyInstance(
        ResourceCall.class.getClassLoader(),
        new Class<?>[] {type},
        (self, method, arguments) -> method.getReturnType().isInstance(answer) ? answer : null);
  }
}
