# Reads Surefire's XML reports and prints each skipped test with its reason, which is an attribute for @Disabled and
# the head of a stack trace for a failed assumption.

function attribute(name) {
  return match($0, " " name "=\"[^\"]*\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : ""
}

function plain(text) {
  gsub(/&#10;.*/, "", text)
  gsub(/&quot;/, "\"", text)
  gsub(/&apos;/, "'", text)
  gsub(/&lt;/, "<", text)
  gsub(/&gt;/, ">", text)
  gsub(/&amp;/, "\\&", text)
  return text
}

function head_of_trace() {
  sub(/.*<!\[CDATA\[/, "")
  sub(/\]\]>.*/, "")
  sub(/^org\.opentest4j\.TestAbortedException: */, "")
  sub(/^Assumption failed: */, "")
  return $0
}

/<testcase / {
  test = plain(attribute("classname")) (attribute("name") == "" ? "" : "." plain(attribute("name")))
}

/<skipped/ {
  reason = index($0, "<![CDATA[") ? head_of_trace() : plain(attribute("message"))
  print "  " test ": " reason
}
