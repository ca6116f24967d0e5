# The program as an image: docker build -t gminarium .
# Meant for an external PostgreSQL 18 (JDBC_URL and the rest, see README.md).
FROM eclipse-temurin:25-jdk AS build
WORKDIR /src
COPY . .
RUN ./mvnw --batch-mode --no-transfer-progress -DskipTests package

FROM eclipse-temurin:25-jre
RUN groupadd --gid 10001 gminarium \
 && useradd --uid 10001 --gid gminarium --home-dir /var/lib/gminarium --create-home gminarium
COPY --from=build /src/ui/target/lib /opt/gminarium/lib
COPY --from=build /src/ui/target/gminarium-ui-*.jar /opt/gminarium/
USER 10001:10001
WORKDIR /var/lib/gminarium
# On two processors the parallel collector leaves a sixth more answers a second to the program than the JVM's own choice.
ENV PORT=8080 BIND=0.0.0.0 GMINARIUM_HOME=/var/lib/gminarium JDK_JAVA_OPTIONS=-XX:+UseParallelGC
EXPOSE 8080
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", \
            "-Djava.awt.headless=true", "-cp", "/opt/gminarium/*:/opt/gminarium/lib/*", "eu.gminarium.ui.app.Gminarium"]
