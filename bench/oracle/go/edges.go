// Prints the dependencies between the Go files of a folder as go/types sees them, one "from<TAB>to" a line:
// a file depends on another when it mentions a package-level name that the other declares.
//
// Packages from outside of the folder are empty here, so nothing has to be downloaded; errors that follow are ignored.
//
//	go run edges.go FOLDER
package main

import (
	"bufio"
	"fmt"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
)

type module struct{ prefix, folder string }

type oracle struct {
	root    string
	modules []module
	fset    *token.FileSet
	loaded  map[string]*types.Package
	edges   map[string]bool
}

func main() {
	root, err := filepath.Abs(os.Args[1])
	if err != nil {
		panic(err)
	}
	oracle := &oracle{root: root, fset: token.NewFileSet(), loaded: map[string]*types.Package{}, edges: map[string]bool{}}
	folders := oracle.survey()
	for _, folder := range folders {
		oracle.examine(folder)
	}
	lines := make([]string, 0, len(oracle.edges))
	for line := range oracle.edges {
		lines = append(lines, line)
	}
	sort.Strings(lines)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for _, line := range lines {
		fmt.Fprintln(out, line)
	}
}

var moduleLine = regexp.MustCompile(`(?m)^module\s+"?([^\s"]+)`)

// survey lists the folders with Go files and the modules.
func (oracle *oracle) survey() []string {
	seen := map[string]bool{}
	var folders []string
	_ = filepath.WalkDir(oracle.root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return nil
		}
		name := entry.Name()
		if entry.IsDir() {
			if path != oracle.root && (name == "testdata" || name == "vendor" || strings.HasPrefix(name, ".") || strings.HasPrefix(name, "_")) {
				return filepath.SkipDir
			}
			return nil
		}
		folder := filepath.Dir(path)
		if name == "go.mod" {
			text, _ := os.ReadFile(path)
			if found := moduleLine.FindSubmatch(text); found != nil {
				oracle.modules = append(oracle.modules, module{strings.TrimPrefix(string(found[1]), "std"), folder})
			}
		}
		if strings.HasSuffix(name, ".go") && !seen[folder] {
			seen[folder] = true
			folders = append(folders, folder)
		}
		return nil
	})
	return folders
}

// parse reads the files of a folder that are built on this platform, by package clause; tests apart.
func (oracle *oracle) parse(folder string) (map[string][]*ast.File, map[string][]*ast.File) {
	code, tests := map[string][]*ast.File{}, map[string][]*ast.File{}
	entries, _ := os.ReadDir(folder)
	for _, entry := range entries {
		name := entry.Name()
		if !strings.HasSuffix(name, ".go") || entry.IsDir() {
			continue
		}
		if isBuilt, err := build.Default.MatchFile(folder, name); err != nil || !isBuilt {
			continue
		}
		file, _ := parser.ParseFile(oracle.fset, filepath.Join(folder, name), nil, parser.ParseComments)
		if file == nil || file.Name == nil {
			continue
		}
		into := code
		if strings.HasSuffix(name, "_test.go") {
			into = tests
		}
		into[file.Name.Name] = append(into[file.Name.Name], file)
	}
	return code, tests
}

func (oracle *oracle) examine(folder string) {
	code, tests := oracle.parse(folder)
	for name, files := range code {
		augmented := append(append([]*ast.File{}, files...), tests[name]...)
		oracle.check(folder, augmented, oracle)
		delete(tests, name)
	}
	for name, files := range tests {
		// External tests see the package with its own tests.
		inner := strings.TrimSuffix(name, "_test")
		withTests := &testImporter{oracle, folder, nil}
		if files := code[inner]; files != nil {
			_, inside := oracle.parse(folder)
			withTests.inner = oracle.check(folder, append(append([]*ast.File{}, files...), inside[inner]...), oracle)
		}
		oracle.check(folder, files, withTests)
	}
}

type testImporter struct {
	*oracle
	folder string
	inner  *types.Package
}

func (importer *testImporter) Import(path string) (*types.Package, error) {
	if importer.inner != nil && importer.locate(path) == importer.folder {
		return importer.inner, nil
	}
	return importer.oracle.Import(path)
}

func (oracle *oracle) check(folder string, files []*ast.File, importer types.Importer) *types.Package {
	info := &types.Info{Uses: map[*ast.Ident]types.Object{}}
	config := types.Config{Importer: importer, FakeImportC: true, Error: func(error) {}}
	pkg, _ := config.Check(folder, oracle.fset, files, info)
	for ident, object := range info.Uses {
		if object.Pkg() == nil || object.Parent() != object.Pkg().Scope() || !object.Pos().IsValid() {
			continue
		}
		from, to := oracle.nameOf(ident.Pos()), oracle.nameOf(object.Pos())
		if from != to && from != "" && to != "" {
			oracle.edges[from+"\t"+to] = true
		}
	}
	return pkg
}

func (oracle *oracle) nameOf(position token.Pos) string {
	name, err := filepath.Rel(oracle.root, oracle.fset.PositionFor(position, false).Filename)
	if err != nil || strings.HasPrefix(name, "..") {
		return ""
	}
	return filepath.ToSlash(name)
}

// locate finds the folder of an import path, empty for what is not in the root.
func (oracle *oracle) locate(path string) string {
	best, length := "", -1
	for _, module := range oracle.modules {
		below := path
		if module.prefix != "" {
			if path != module.prefix && !strings.HasPrefix(path, module.prefix+"/") {
				continue
			}
			below = strings.TrimPrefix(path[len(module.prefix):], "/")
		}
		if len(module.prefix) > length {
			best, length = filepath.Join(module.folder, filepath.FromSlash(below)), len(module.prefix)
		}
	}
	return best
}

func (oracle *oracle) Import(path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	if pkg := oracle.loaded[path]; pkg != nil {
		return pkg, nil
	}
	guess := types.NewPackage(path, filepath.Base(path))
	guess.MarkComplete()
	oracle.loaded[path] = guess
	folder := oracle.locate(path)
	if folder == "" {
		return guess, nil
	}
	code, _ := oracle.parse(folder)
	var files []*ast.File
	for name, candidates := range code {
		if name != "main" && len(candidates) > len(files) {
			files = candidates
		}
	}
	if files == nil {
		return guess, nil
	}
	config := types.Config{Importer: oracle, FakeImportC: true, IgnoreFuncBodies: true, Error: func(error) {}}
	pkg, _ := config.Check(path, oracle.fset, files, nil)
	if pkg == nil {
		return guess, nil
	}
	oracle.loaded[path] = pkg
	return pkg, nil
}
