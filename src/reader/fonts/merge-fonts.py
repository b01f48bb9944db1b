#!/usr/bin/env python3
"""Merge script-split subsets of ONE variable font back into a single small woff2.

The inputs must all be cut from the same source font (same axes, same glyph
names, same metrics), as the files of an @fontsource-variable package are. The
first input is the base: its metrics, names and GSUB are the ones kept.

    merge-fonts.py --chars-file chars.txt --axis wght=400:800 \
        --output out.woff2 latin.woff2 latin-ext.woff2 cyrillic.woff2 ...

Each input is subset to the wanted characters and its axes are limited; then the
glyphs (glyf, gvar, hmtx, cmap) that the base lacks are appended. Kerning and mark
positioning of every input are kept, with their variation data, by appending the
subtables to the base's lookup and moving the deltas to one shared variation store.
A pair whose two glyphs never shared an input has no kerning, just as in a browser
that loads the split files. Hinting, HVAR/VVAR/MVAR/STAT and named instances are
dropped; HVAR is then rebuilt from gvar.

Needs fontTools (4.38 or later) and brotli.
"""

import argparse
import copy
import os
import sys

from fontTools import subset
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables import otTables as ot
from fontTools.varLib import builder, instancer
from fontTools.varLib.varStore import OnlineVarStoreBuilder

NO_VARIATION = 0xFFFFFFFF
DROP_TABLES = ["DSIG", "STAT", "MVAR", "HVAR", "VVAR", "vhea", "vmtx", "BASE", "meta",
               "fpgm", "prep", "cvt ", "cvar", "hdmx", "VDMX", "LTSH"]
KEEP_NAMES = [0, 1, 2, 3, 4, 5, 6, 13, 14]  # copyright, names, version, licence, licence URL


def parse_args():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("inputs", nargs="+", help="variable fonts, the base font first")
    p.add_argument("--output", required=True)
    p.add_argument("--chars-file", required=True,
                   help="UTF-8 text; every character in it is wanted, line breaks are ignored")
    p.add_argument("--axis", action="append", default=[], metavar="TAG=MIN:MAX")
    p.add_argument("--alias", action="append", default=[], metavar="HEX=GLYPH",
                   help="also map this code point to a named glyph of the base font, if it has one")
    p.add_argument("--gsub", default="rvrn", help="GSUB features kept from the base font, comma separated")
    p.add_argument("--gpos", default="kern,mark", help="GPOS features kept from every font")
    return p.parse_args()


def load(path, chars, axes, features, glyphs):
    """One input, subset and with limited axes."""
    font = TTFont(path)
    order = set(font.getGlyphOrder())
    opts = subset.Options()
    opts.layout_features = features
    opts.layout_scripts = ["*"]
    opts.hinting = False
    opts.glyph_names = True
    opts.notdef_outline = True
    opts.name_IDs = KEEP_NAMES
    opts.name_languages = [0x409]
    opts.drop_tables += DROP_TABLES
    opts.passthrough_tables = True
    s = subset.Subsetter(opts)
    s.populate(unicodes=chars, glyphs=[g for g in glyphs if g in order])
    s.subset(font)
    if axes:
        font = instancer.instantiateVariableFont(font, axes, optimize=True)
    return font


def region_key(region):
    return tuple((a.StartCoord, a.PeakCoord, a.EndCoord) for a in region.VarRegionAxis)


class Store:
    """One item variation store collecting deltas from several fonts."""

    def __init__(self, axis_tags):
        self.tags = axis_tags
        self.builder = OnlineVarStoreBuilder(axis_tags)

    def add(self, deltas):
        """deltas: {region key: delta}; returns a variation index."""
        deltas = {k: d for k, d in deltas.items() if d}
        if not deltas:
            return NO_VARIATION
        keys = sorted(deltas)
        self.builder.setSupports([
            {t: c for t, c in zip(self.tags, k) if c[1]} for k in keys])
        return self.builder.storeDeltas([deltas[k] for k in keys])

    def finish(self):
        store = self.builder.finish()
        return store, store.optimize()


def adopt_variations(font, store):
    """Move the deltas a font's GPOS refers to into the shared store."""
    if "GPOS" not in font:
        return
    used = set()
    font["GPOS"].table.collect_device_varidxes(used)
    old = getattr(font["GDEF"].table, "VarStore", None) if "GDEF" in font else None
    mapping = {}
    for idx in used:
        if idx == NO_VARIATION or old is None:
            mapping[idx] = NO_VARIATION
            continue
        data = old.VarData[idx >> 16]
        regions = old.VarRegionList.Region
        mapping[idx] = store.add({region_key(regions[r]): d for r, d in
                                  zip(data.VarRegionIndex, data.Item[idx & 0xFFFF])})
    font["GPOS"].table.remap_device_varidxes(mapping)


def subtables(font, tag):
    """(flag, type, subtables) of the lookups of one GPOS feature; marks on ligatures are left out."""
    if "GPOS" not in font:
        return None
    table = font["GPOS"].table
    wanted = sorted({i for r in table.FeatureList.FeatureRecord if r.FeatureTag == tag
                     for i in r.Feature.LookupListIndex})
    found = []
    for i in wanted:
        lookup = table.LookupList.Lookup[i]
        subs = [getattr(s, "ExtSubTable", s) for s in lookup.SubTable]
        subs = [s for s in subs if not isinstance(s, ot.MarkLigPos)]
        if subs:
            found.append((lookup.LookupFlag, subs[0].LookupType, subs))
    if len(found) > 1:
        sys.exit(f"feature {tag} has {len(found)} lookups; this script merges one")
    return found[0] if found else None


def restrict(sub, owned):
    """Keep only first glyphs (kern) or base glyphs (mark) in `owned`; None if nothing is left."""
    if isinstance(sub, ot.PairPos) and sub.Format == 1:
        kept = [(g, ps) for g, ps in zip(sub.Coverage.glyphs, sub.PairSet) if g in owned]
        if not kept:
            return None
        sub.Coverage.glyphs = [g for g, _ in kept]
        sub.PairSet = [ps for _, ps in kept]
        sub.PairSetCount = len(kept)
    elif isinstance(sub, ot.PairPos):
        sub.Coverage.glyphs = [g for g in sub.Coverage.glyphs if g in owned]
        sub.ClassDef1.classDefs = {g: c for g, c in sub.ClassDef1.classDefs.items() if g in owned}
        if not sub.Coverage.glyphs:
            return None
    elif isinstance(sub, ot.MarkBasePos):
        kept = [(g, b) for g, b in zip(sub.BaseCoverage.glyphs, sub.BaseArray.BaseRecord)
                if g in owned and any(b.BaseAnchor)]
        if not kept:
            return None
        sub.BaseCoverage.glyphs = [g for g, _ in kept]
        sub.BaseArray.BaseRecord = [b for _, b in kept]
        sub.BaseArray.BaseCount = len(kept)
    else:
        sys.exit(f"cannot merge {type(sub).__name__}")
    return sub


def build_gpos(base, parts, tags):
    """A GPOS with one lookup per feature, its subtables taken from every font in turn."""
    table = ot.GPOS()
    table.Version = 0x00010000
    table.LookupList = ot.LookupList()
    table.LookupList.Lookup = []
    table.FeatureList = ot.FeatureList()
    table.FeatureList.FeatureRecord = []
    for tag in sorted(tags):
        found = [p[tag] for p in parts if p.get(tag)]
        if not found:
            continue
        lookup = ot.Lookup()
        lookup.LookupFlag, lookup.LookupType = found[0][0], found[0][1]
        lookup.SubTable = [s for _, kind, subs in found if kind == lookup.LookupType for s in subs]
        lookup.SubTableCount = len(lookup.SubTable)
        rec = ot.FeatureRecord()
        rec.FeatureTag = tag
        rec.Feature = ot.Feature()
        rec.Feature.FeatureParams = None
        rec.Feature.LookupListIndex = [len(table.LookupList.Lookup)]
        rec.Feature.LookupCount = 1
        table.LookupList.Lookup.append(lookup)
        table.FeatureList.FeatureRecord.append(rec)
    table.LookupList.LookupCount = len(table.LookupList.Lookup)
    table.FeatureList.FeatureCount = len(table.FeatureList.FeatureRecord)

    table.ScriptList = ot.ScriptList()
    table.ScriptList.ScriptRecord = []
    for tag in ("DFLT", "cyrl", "latn"):
        lang = ot.DefaultLangSys()
        lang.ReqFeatureIndex = 0xFFFF
        lang.FeatureIndex = list(range(table.FeatureList.FeatureCount))
        lang.FeatureCount = len(lang.FeatureIndex)
        rec = ot.ScriptRecord()
        rec.ScriptTag = tag
        rec.Script = ot.Script()
        rec.Script.DefaultLangSys = lang
        rec.Script.LangSysRecord = []
        rec.Script.LangSysCount = 0
        table.ScriptList.ScriptRecord.append(rec)
    table.ScriptList.ScriptCount = len(table.ScriptList.ScriptRecord)
    base["GPOS"] = newTable("GPOS")
    base["GPOS"].table = table


def build_gdef(base, classes, store):
    gdef = base["GDEF"].table
    order = set(base.getGlyphOrder())
    gdef.GlyphClassDef = ot.GlyphClassDef()
    gdef.GlyphClassDef.classDefs = {g: c for g, c in classes.items() if g in order}
    gdef.AttachList = gdef.LigCaretList = gdef.MarkAttachClassDef = None
    gdef.MarkGlyphSetsDef = None
    built, mapping = store.finish()
    base["GPOS"].table.remap_device_varidxes(mapping)
    gdef.VarStore = built if built.VarData else None
    gdef.Version = 0x00010003 if gdef.VarStore else 0x00010000


def build_hvar(font, tags):
    """Advance width variations, derived from the phantom points in gvar."""
    store, indices = Store(tags), []
    for glyph in font.getGlyphOrder():
        deltas = {}
        for var in font["gvar"].variations.get(glyph, []):
            left, right = var.coordinates[-4], var.coordinates[-3]
            change = (right[0] if right else 0) - (left[0] if left else 0)
            key = tuple(tuple(var.axes.get(t, (0, 0, 0))) for t in tags)
            deltas[key] = deltas.get(key, 0) + change
        indices.append(store.add(deltas))
    built, mapping = store.finish()
    mapping[NO_VARIATION] = NO_VARIATION
    hvar = ot.HVAR()
    hvar.Version = 0x00010000
    hvar.VarStore = built
    hvar.AdvWidthMap = builder.buildVarIdxMap([mapping[i] for i in indices], font.getGlyphOrder())
    hvar.LsbMap = hvar.RsbMap = None
    font["HVAR"] = newTable("HVAR")
    font["HVAR"].table = hvar


def same_glyph(a, b, name):
    ga, gb = a["glyf"][name], b["glyf"][name]
    return ga == gb and a["hmtx"][name] == b["hmtx"][name] \
        and a["gvar"].variations.get(name, []) == b["gvar"].variations.get(name, [])


def main():
    args = parse_args()
    with open(args.chars_file, encoding="utf-8") as f:
        chars = {ord(c) for c in f.read() if c not in "\r\n\ufeff"} | {0x20}
    axes = {}
    for spec in args.axis:
        tag, limits = spec.split("=")
        axes[tag] = tuple(float(v) for v in limits.split(":"))
    aliases = {int(code, 16): name for code, name in (a.split("=") for a in args.alias)}
    gpos, gsub = args.gpos.split(","), [t for t in args.gsub.split(",") if t]

    fonts = [load(path, chars, axes, gpos + gsub, aliases.values() if i == 0 else [])
             for i, path in enumerate(args.inputs)]
    base = fonts[0]
    tags = [a.axisTag for a in base["fvar"].axes]
    for i, other in enumerate(fonts[1:], 1):
        for table, field in (("head", "unitsPerEm"), ("hhea", "ascent"), ("hhea", "descent")):
            if getattr(other[table], field) != getattr(base[table], field):
                sys.exit(f"{args.inputs[i]}: {field} differs from the base font's")
        clash = [g for g in other.getGlyphOrder()
                 if g != ".notdef" and g in base["glyf"].glyphs and not same_glyph(base, other, g)]
        if clash:
            sys.exit(f"{args.inputs[i]}: {clash} differ from the glyphs of that name before; "
                     "the inputs are not cut from one font")
        if "GSUB" in other and "rvrn" in gsub:
            for lookup in other["GSUB"].table.LookupList.Lookup:
                for s in lookup.SubTable:
                    s = getattr(s, "ExtSubTable", s)
                    extra = [g for g in getattr(s, "mapping", {}) if g not in base["glyf"].glyphs]
                    if extra:
                        print(f"note: GSUB substitutions of {extra} in {args.inputs[i]} are not merged")

    store, parts, classes, cmap = Store(tags), [], {}, dict(base.getBestCmap())
    order, owned_before = list(base.getGlyphOrder()), set()
    for font in fonts:
        adopt_variations(font, store)
        owned = set(font.getGlyphOrder()) - owned_before
        part = {}
        for tag in gpos:
            found = subtables(font, tag)
            if found:
                flag, kind, subs = found
                subs = [s for s in (restrict(copy.deepcopy(s), owned) for s in subs) if s]
                part[tag] = (flag, kind, subs) if subs else None
        parts.append(part)
        if "GDEF" in font and font["GDEF"].table.GlyphClassDef:
            for g, c in font["GDEF"].table.GlyphClassDef.classDefs.items():
                classes.setdefault(g, c)
        for code, name in font.getBestCmap().items():
            cmap.setdefault(code, name)
        if font is not base:
            for name in font.getGlyphOrder():
                if name in owned and name not in base["glyf"].glyphs:
                    order.append(name)
                    base["glyf"].glyphs[name] = font["glyf"][name]
                    base["hmtx"].metrics[name] = font["hmtx"].metrics[name]
                    base["gvar"].variations[name] = font["gvar"].variations.get(name, [])
        owned_before |= owned

    base.setGlyphOrder(order)
    base["glyf"].glyphOrder = order
    if hasattr(base["glyf"], "_reverseGlyphOrder"):
        del base["glyf"]._reverseGlyphOrder
    base["maxp"].numGlyphs = len(order)
    for code, name in aliases.items():
        if code not in cmap and name in order:
            cmap[code] = name
    cmap = {code: name for code, name in cmap.items() if code in chars or code in aliases}
    table4 = next(t for t in base["cmap"].tables if t.isUnicode() and t.format == 4)
    table4.platformID, table4.platEncID, table4.cmap = 3, 1, cmap
    base["cmap"].tables = [table4]

    build_gpos(base, parts, gpos)
    build_gdef(base, classes, store)
    build_hvar(base, tags)

    base["fvar"].instances = []
    base["post"].formatType = 3.0
    base["post"].extraNames, base["post"].mapping = [], {}
    base["OS/2"].recalcUnicodeRanges(base)
    base["OS/2"].usFirstCharIndex, base["OS/2"].usLastCharIndex = min(cmap), min(max(cmap), 0xFFFF)
    wanted = {r.nameID for r in base["name"].names if r.nameID in KEEP_NAMES}
    wanted |= {a.axisNameID for a in base["fvar"].axes}
    base["name"].names = [r for r in base["name"].names if r.nameID in wanted and r.platformID == 3]
    base.recalcTimestamp = False  # the same input gives the same output
    base.flavor = "woff2"
    base.save(args.output)

    lacking = sorted(chars - set(cmap))
    print(f"{args.output}: {os.path.getsize(args.output)} bytes, {len(order)} glyphs, {len(cmap)} characters")
    if lacking:
        print("not in the source font: " + " ".join(f"U+{c:04X}" for c in lacking))


if __name__ == "__main__":
    main()
