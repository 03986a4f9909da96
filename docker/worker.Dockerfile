# What happens after the answer: docker build -f docker/worker.Dockerfile -t pkyx-worker .
FROM node:20.20-bookworm-slim AS build
WORKDIR /srv/pkyx
COPY package.json package-lock.json .npmrc ./
COPY tools/prepare.mjs tools/
RUN npm ci
COPY . .
RUN npm run build

FROM node:20.20-bookworm-slim AS packages
WORKDIR /srv/pkyx
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:20.20-bookworm-slim
ENV NODE_ENV=production PKYX_API_HOST=0.0.0.0 PKYX_WORKER_PORT=3001
WORKDIR /srv/pkyx
COPY --from=packages /srv/pkyx/package.json ./
COPY --from=packages /srv/pkyx/node_modules node_modules
COPY --from=build /srv/pkyx/dist dist
USER node
EXPOSE 3001
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:3001/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "--single-threaded-gc", "--heap-growing-percent=100", "--min-semi-space-size=16", "dist/apps/worker/src/main.js"]
