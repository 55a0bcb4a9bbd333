# The worker: jobs, events, schedules. Build from the repository's root: docker build -f docker/worker.Dockerfile .
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npx nest build

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production DATA_DIR=/data
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts && npm cache clean --force && mkdir /data && chown node /data
COPY --from=build /app/dist dist
COPY --from=build /app/libs libs
USER node
CMD ["node", "--enable-source-maps", "--max-semi-space-size=16", "dist/apps/worker/src/main.js"]
