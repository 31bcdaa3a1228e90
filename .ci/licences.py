"""Every crate that the program is built from is under a permissive, MPL or font licence."""
import json
import re
import subprocess
import sys

ALLOWED = {
    "MIT", "MIT-0", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "BSD-2-Clause", "BSD-3-Clause", "ISC", "Zlib",
    "Unicode-3.0", "Unicode-DFS-2016", "BSL-1.0", "CC0-1.0", "0BSD", "MPL-2.0", "MPL-2.0+", "OFL-1.1", "Ubuntu-font-1.0",
    "Unlicense",
}


def allowed(expression: str) -> bool:
    """An SPDX expression holds when one side of every OR and both sides of every AND are allowed."""
    expression = expression.replace("/", " OR ")
    tokens = re.findall(r"\(|\)|[^\s()]+(?: WITH [^\s()]+)?", expression)

    def alternatives(at):
        value, at = conjunction(at)
        while at < len(tokens) and tokens[at] == "OR":
            other, at = conjunction(at + 1)
            value = value or other
        return value, at

    def conjunction(at):
        value, at = single(at)
        while at < len(tokens) and tokens[at] == "AND":
            other, at = single(at + 1)
            value = value and other
        return value, at

    def single(at):
        if tokens[at] == "(":
            value, at = alternatives(at + 1)
            return value, at + 1
        return tokens[at] in ALLOWED, at + 1

    return alternatives(0)[0]


assert allowed("MIT OR Apache-2.0") and allowed("(MIT OR GPL-3.0) AND Zlib") and not allowed("MIT AND GPL-3.0")
metadata = json.loads(subprocess.run(["cargo", "metadata", "--format-version", "1", "--locked"], check=True,
                                     capture_output=True, text=True).stdout)
packages = metadata["packages"]
bad = [f'{p["name"]} {p["version"]}: {p["license"] or "no licence"}' for p in packages
       if not allowed(p["license"] or "none")]
print(f"{len(packages)} crates, {len(bad)} with a licence that is not allowed")
for line in bad:
    print("  " + line)
sys.exit(1 if bad or not packages else 0)
