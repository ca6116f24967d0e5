# Makes the cache of loaded and linked classes with which the JVM starts in a third of the time; sourced by ./run.
# It is made right after a build, in a trial run on a throw-away data folder: a JVM writes the cache when it ends, and
# doing that in the real run would keep Ctrl-C waiting for ten seconds. The JVM ignores a cache that does not fit.
# shellcheck shell=bash
# shellcheck disable=SC2154 # checkout and needed_jdk are set by the scripts that source this file

readonly class_cache=$checkout/ui/target/run.aot

# Prints the answer to GET $2 on port $1, or nothing when nobody answers.
get() {
  (
    exec 3<>"/dev/tcp/127.0.0.1/$1" &&
      printf 'GET %s HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nConnection: close\r\n\r\n' "$2" "$1" >&3 && cat <&3
  ) 2>/dev/null || true
}

free_port() {
  local port=$((20000 + RANDOM % 10000))
  while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
    port=$((port + 1))
  done
  echo "$port"
}

# Waits until the program with pid $1 answers UP on port $2, a minute at most, and asks for its first pages.
warm_up() {
  local tries=120
  until [[ $(get "$2" /health) == *'"UP"'* ]]; do
    tries=$((tries - 1))
    [ "$tries" -gt 0 ] && kill -0 "$1" 2>/dev/null || return 0
    sleep 0.5
  done
  get "$2" / >/dev/null
  get "$2" /app/ >/dev/null
}

# Runs the command line "$@" once with the cache being recorded. The cache is only a help, so nothing here fails ./run.
record_class_cache() {
  local home port program guard
  home=$(mktemp -d) || return 0
  port=$(free_port)
  echo "Preparing quick starts."
  env -u JDBC_URL -u SMTP_HOST GMINARIUM_HOME="$home" GMINARIUM_LOG_FILE="$home/trial.log" \
    GMINARIUM_DEMO=off PORT="$port" BIND=127.0.0.1 \
    "$1" -XX:AOTCacheOutput="$class_cache" "${@:2}" >"$checkout/target/quick-start.log" 2>&1 &
  program=$!
  # shellcheck disable=SC2064 # the values of now are meant
  trap "kill $program 2>/dev/null; rm -rf '$home'" EXIT
  warm_up "$program" "$port"
  kill "$program" 2>/dev/null || true
  (sleep 120 && kill -9 "$program") >/dev/null 2>&1 &
  guard=$!
  wait "$program" 2>/dev/null || true
  kill "$guard" 2>/dev/null || true
  trap - EXIT
  rm -rf "$home"
}
