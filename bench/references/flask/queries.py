"""The aggregations of the API, as PyMongo takes them."""

SUMMARY = dict.fromkeys("slug title aliases picture version views createdAt updatedAt typeView".split(), 1)


def join(collection, local, foreign, name, fields):
    return {
        "$lookup": {
            "from": collection,
            "localField": local,
            "foreignField": foreign,
            "as": name,
            "pipeline": [{"$project": fields}],
        }
    }


TYPE = join("types", "type", "slug", "typeView", {"_id": 0, "slug": 1, "names": 1, "highlights": 1})
REGISTRY = join(
    "attributes",
    "attributes.key",
    "key",
    "registry",
    {"_id": 0} | dict.fromkeys("key names kind dimension direction group position".split(), 1),
)
EDITORS = join("users", "editorIds", "_id", "editors", {"username": 1})
SHOWN = {"input": "$attributes", "cond": {"$in": ["$$this.key", "$shown"]}}


def listed(limit):
    return [
        {"$match": {"state": "live"}},
        {"$sort": {"views": -1, "_id": -1}},
        {"$limit": limit},
        TYPE,
        {"$set": {"shown": {"$ifNull": [{"$first": "$typeView.highlights"}, []]}}},
        {"$set": {"attributes": {"$filter": SHOWN}}},
        {"$set": {"editorIds": "$attributes.editedBy"}},
        REGISTRY,
        EDITORS,
        {"$project": SUMMARY | {"attributes": 1, "registry": 1, "editors": 1}},
    ]


def by_slugs(slugs):
    return [
        {"$match": {"state": "live", "slugs": {"$in": slugs}}},
        TYPE,
        {"$set": {"editorIds": {"$setUnion": ["$attributes.editedBy", ["$createdBy"]]}}},
        REGISTRY,
        EDITORS,
        {"$project": SUMMARY | {"attributes": 1, "registry": 1, "editors": 1, "createdBy": 1, "protection": 1}},
    ]


def matching(pattern, limit):
    return [
        {"$match": {"state": "live", "nameKeys": {"$regex": pattern}}},
        {"$sort": {"views": -1, "_id": -1}},
        {"$limit": limit},
        TYPE,
        {"$project": SUMMARY},
    ]
