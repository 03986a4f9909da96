const summary = Object.fromEntries(
  'slug title aliases picture state version views createdAt updatedAt typeView'.split(' ').map((field) => [field, 1]),
);

const type = {
  $lookup: {
    from: 'types',
    localField: 'type',
    foreignField: 'slug',
    as: 'typeView',
    pipeline: [{ $project: { _id: 0, slug: 1, names: 1, highlights: 1 } }],
  },
};

const registry = {
  $lookup: {
    from: 'attributes',
    localField: 'attributes.key',
    foreignField: 'key',
    as: 'registry',
    pipeline: [{ $project: { _id: 0, key: 1, names: 1, kind: 1, dimension: 1, direction: 1, group: 1, position: 1 } }],
  },
};

const editors = {
  $lookup: {
    from: 'users',
    localField: 'editorIds',
    foreignField: '_id',
    as: 'editors',
    pipeline: [{ $project: { username: 1 } }],
  },
};

/** The most viewed entries with the values that tell most about each. */
export function listedEntries(entries, limit) {
  return entries
    .aggregate([
      { $match: { $and: [{ state: 'live' }] } },
      { $sort: { views: -1, _id: -1 } },
      { $limit: limit },
      type,
      { $set: { shown: { $ifNull: [{ $first: '$typeView.highlights' }, []] } } },
      { $set: { attributes: { $filter: { input: '$attributes', cond: { $in: ['$$this.key', '$shown'] } } } } },
      { $set: { editorIds: '$attributes.editedBy' } },
      registry,
      editors,
      { $project: { ...summary, attributes: 1, registry: 1, editors: 1 } },
    ])
    .toArray();
}

/** Whole entries with what registry and accounts say about them. */
export function entriesBySlug(entries, slugs) {
  return entries
    .aggregate([
      { $match: { state: 'live', slugs: { $in: slugs } } },
      type,
      { $set: { editorIds: { $setUnion: ['$attributes.editedBy', ['$createdBy']] } } },
      registry,
      editors,
      {
        $project: {
          ...summary,
          ...{ attributes: 1, registry: 1, editors: 1, createdBy: 1, protection: 1, protectedUntil: 1, slugs: 1 },
        },
      },
    ])
    .toArray();
}
