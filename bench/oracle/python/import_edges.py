"""Prints the import edges of the Python files of a checkout as Python's own `ast` and import rules give them.

    python3 import_edges.py CHECKOUT [ROOT…]

Roots are the folders that `sys.path` would hold, relative to the checkout, in order; for a file below none of
them but the checkout itself counts behind them the folder above its own package, as when a tool puts a test's folder on
the path. Only the standard library is used, and
nothing of the checkout is run. An edge goes to the most specific module that the statement names:

- `import a.b` leads to `a.b`;
- `from a import b` to the module `a.b` unless the package binds `b` itself, then to the package;
- what the run of a package's `__init__` binds is what its top-level statements assign, define and import.

Output: `edge FROM TO` lines, sorted, and `unread FILE` for what this Python cannot parse.
"""

import ast
import importlib.machinery
import os
import subprocess
import sys

LOADERS = [
    (importlib.machinery.ExtensionFileLoader, importlib.machinery.EXTENSION_SUFFIXES),
    (importlib.machinery.SourceFileLoader, [".py"]),
]


def main():
    checkout, roots = sys.argv[1], sys.argv[2:] or ["."]
    listed = subprocess.run(
        ["git", "-C", checkout, "ls-files", "-z"], capture_output=True, check=True
    ).stdout.decode()
    paths = sorted(path for path in listed.split("\0") if path.endswith(".py"))
    world = World(checkout, [os.path.join(checkout, root) for root in roots])
    edges = set()
    for path in paths:
        if world.tree(os.path.join(checkout, path)) is None:
            print("unread", path, sep="\t")
        for target in world.targets(os.path.join(checkout, path)):
            if target.endswith(".py") and os.path.realpath(target) != os.path.realpath(os.path.join(checkout, path)):
                edges.add((path, os.path.relpath(target, checkout)))
    for source, target in sorted(edges):
        print("edge", source, target, sep="\t")


class World:
    def __init__(self, checkout, roots):
        self.checkout = os.path.realpath(checkout)
        self.roots = roots
        self.specs = {}
        self.trees = {}

    def targets(self, path):
        tree = self.tree(path)
        if tree is None:
            return
        folder = os.path.dirname(path)
        own_root = folder
        package = []
        while os.path.exists(os.path.join(own_root, "__init__.py")):
            package.insert(0, os.path.basename(own_root))
            own_root = os.path.dirname(own_root)
        search = self.roots if self.is_below_root(folder) else self.roots + [own_root]
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    found = self.find(alias.name, search)
                    if found and found[0]:
                        yield found[0]
            elif isinstance(node, ast.ImportFrom):
                yield from self.from_targets(node, folder, search)

    def is_below_root(self, folder):
        """True for a file below a root that is not the checkout itself: such a root is known to be the right one."""
        roots = [os.path.realpath(root) for root in self.roots]
        return any(os.path.realpath(folder).startswith(root) for root in roots if root != self.checkout)

    def from_targets(self, node, folder, search):
        if node.level:
            base = folder
            for _ in range(node.level - 1):
                base = os.path.dirname(base)
            if not os.path.realpath(base).startswith(self.checkout):
                return
            found = self.find_below(node.module, base) if node.module else self.as_package(base)
        else:
            found = self.find(node.module, search)
        if not found:
            return
        origin, locations = found
        for alias in node.names:
            member = None
            if locations and alias.name != "*" and not (origin and self.binds(origin, alias.name)):
                member = self.find_in(alias.name, locations)
            if member and member[0]:
                yield member[0]
            elif origin:
                yield origin

    def as_package(self, folder):
        init = os.path.join(folder, "__init__.py")
        return (init if os.path.exists(init) else None, [folder])

    def find_below(self, name, folder):
        found = (None, [folder])
        for part in name.split("."):
            found = self.find_in(part, found[1]) if found and found[1] else None
        return found

    def find(self, name, search):
        locations, found = search, None
        for part in name.split("."):
            found = self.find_in(part, locations) if locations else None
            if not found:
                return None
            locations = found[1]
        return found

    def find_in(self, name, locations):
        """One step of the path-based finder (importlib.machinery.FileFinder), without caches of the process."""
        portions = []
        for location in locations:
            key = (name, location)
            if key not in self.specs:
                finder = importlib.machinery.FileFinder(location, *LOADERS)
                spec = finder.find_spec(name)
                self.specs[key] = spec and (
                    spec.origin if spec.loader else None,
                    list(spec.submodule_search_locations) if spec.submodule_search_locations else None,
                )
            found = self.specs[key]
            if found and found[0]:
                return found
            if found and found[1]:
                portions += [place for place in found[1] if has_python(place)]
        return (None, portions) if portions else None

    def binds(self, init, name):
        tree = self.tree(init)
        return tree is not None and name in bound_names(tree, os.path.basename(os.path.dirname(init)))

    def tree(self, path):
        if path not in self.trees:
            try:
                with open(path, "rb") as handle:
                    self.trees[path] = ast.parse(handle.read())
            except (SyntaxError, ValueError, OSError, RecursionError):
                self.trees[path] = None
        return self.trees[path]


def has_python(folder):
    return any(name.endswith(".py") for _, _, names in os.walk(folder) for name in names)


def bound_names(tree, package):
    """What the top level binds, but for modules of the package itself (`from . import orders`)."""
    names = set()
    todo = list(tree.body)
    while todo:
        node = todo.pop()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            names.add(node.name)
        elif isinstance(node, ast.Import):
            names.update(alias.asname or alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            is_own = node.level == 1 and not node.module or node.level == 0 and f".{node.module}".endswith(f".{package}")
            names.update(alias.asname or alias.name for alias in node.names if not (is_own and not alias.asname))
        elif isinstance(node, (ast.Assign, ast.AnnAssign, ast.AugAssign)):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names.update(each.id for target in targets for each in ast.walk(target) if isinstance(each, ast.Name))
        elif isinstance(node, (ast.If, ast.Try, ast.With, ast.For, ast.While)):
            for field in ("body", "orelse", "finalbody"):
                todo.extend(getattr(node, field, []))
            for handler in getattr(node, "handlers", []):
                todo.extend(handler.body)
    return names


sys.setrecursionlimit(10_000)
main()
